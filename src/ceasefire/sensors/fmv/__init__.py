"""Full-motion video from drones: the pictures, and the KLV metadata that says where the camera was and looked."""
